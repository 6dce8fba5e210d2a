import { appMethods } from './app-methods.ts';
import { bookMethods } from './book-methods.ts';
import { bookSheets } from './book-sheets.ts';
import { defineClass } from './facade.ts';
import { rangePlace } from './range-place.ts';
import { rangeValues } from './range-values.ts';
import { sheetBasics } from './sheet-basics.ts';
import { menuMethods, promptMethods, uiMethods } from './ui-methods.ts';

/** Every Google class that the workbench has, put together from its topics. */
defineClass('SpreadsheetApp', appMethods);
defineClass('Ui', uiMethods);
defineClass('Menu', menuMethods);
defineClass('PromptResponse', promptMethods);
defineClass('Spreadsheet', bookMethods, bookSheets);
defineClass('Sheet', sheetBasics);
defineClass('Range', rangePlace, rangeValues);
