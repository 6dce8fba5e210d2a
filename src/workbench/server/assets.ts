import { join } from 'node:path';

const inPackage = (name: string, file: string): string =>
  join(import.meta.dirname, '../../../node_modules', name, file);

/** What of other packages the page loads by itself, by its address. Nothing else of the disk is ever served. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  '/lib/chart.umd.js': inPackage('chart.js', 'dist/chart.umd.min.js'),
  '/lib/luxon.js': inPackage('luxon', 'build/global/luxon.min.js'),
  '/lib/chartjs-adapter-luxon.js': inPackage(
    'chartjs-adapter-luxon',
    'dist/chartjs-adapter-luxon.umd.min.js',
  ),
  '/lib/o_spreadsheet.css': inPackage('@odoo/o-spreadsheet', 'dist/o_spreadsheet.css'),
  '/lib/o_spreadsheet.xml': inPackage('@odoo/o-spreadsheet', 'dist/o_spreadsheet.xml'),
  '/lib/bootstrap.css': inPackage('bootstrap', 'dist/css/bootstrap.min.css'),
  '/lib/font-awesome/css/font-awesome.css': inPackage('font-awesome', 'css/font-awesome.min.css'),
  '/lib/font-awesome/fonts/fontawesome-webfont.woff2': inPackage(
    'font-awesome',
    'fonts/fontawesome-webfont.woff2',
  ),
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Content type by the ending of an address. */
export function contentType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
