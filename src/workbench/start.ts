import { join } from 'node:path';
import { distFiles, writeDist } from '../build/dist.ts';
import { serve } from './server/serve.ts';

const root = join(import.meta.dirname, '../..');
const files = await distFiles(root);
await writeDist(join(root, 'dist'), files);
const served = await serve({ files, port: Number(process.env.PORT ?? 8787), sample: 'team' });
console.log(served.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void served.close());
