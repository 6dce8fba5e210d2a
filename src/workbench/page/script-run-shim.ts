import type { ToFrame } from './frame-message.ts';
import { googleScript } from './script-run.ts';

/** Runs first in a page of HtmlService; the build makes it one text, which the workbench writes into the page. */
const inPage = window as unknown as { google: object; publicFunctions_?: string[] };

inPage.google = {
  script: googleScript(
    {
      post: (message) => parent.postMessage(message, '*'),
      listen: (hear) =>
        addEventListener('message', ({ source, data }) => {
          if (source === parent) hear(data as ToFrame);
        }),
      complain: (error) => console.error(error),
    },
    inPage.publicFunctions_ ?? [],
  ),
};
delete inPage.publicFunctions_;
