import { appMethods } from './app-methods.ts';
import { bookMethods } from './book-methods.ts';
import { bookObjects } from './book-objects.ts';
import { bookSheets } from './book-sheets.ts';
import { chartBuilderMethods, typedChartMethods } from './chart-builder.ts';
import {
  chartBuilderClasses,
  chartMethods,
  chartOptionsMethods,
  containerMethods,
  sheetCharts,
} from './chart-methods.ts';
import {
  booleanConditionMethods,
  conditionalBuilderMethods,
  conditionalRuleMethods,
  sheetConditional,
} from './conditional-methods.ts';
import { defineClass } from './facade.ts';
import { filterCriteriaMethods, filterMethods } from './filter-methods.ts';
import { googleTypes } from './google-types.ts';
import {
  bookMetadata,
  metadataFinderMethods,
  metadataLocationMethods,
  metadataMethods,
  rangeMetadata,
  sheetMetadata,
} from './metadata-methods.ts';
import { bookNames, namedRangeMethods } from './named-range-methods.ts';
import { protectionMethods } from './protection-methods.ts';
import { rangeBorder } from './range-border.ts';
import { rangeClear } from './range-clear.ts';
import { rangeCopy } from './range-copy.ts';
import { rangeFormulas } from './range-formulas.ts';
import { rangeListMethods } from './range-list-methods.ts';
import { rangeLooks } from './range-looks.ts';
import { rangeMerge } from './range-merge.ts';
import { rangeObjects } from './range-objects.ts';
import { rangeOrder } from './range-order.ts';
import { rangePatterns } from './range-patterns.ts';
import { rangePlace } from './range-place.ts';
import { rangeRegion } from './range-region.ts';
import { rangeCheckboxes, rangeValidation } from './range-validation.ts';
import { rangeValues } from './range-values.ts';
import { selectionMethods } from './selection-state.ts';
import { sheetBasics } from './sheet-basics.ts';
import { sheetLines, sheetSizes } from './sheet-lines.ts';
import { sheetObjects } from './sheet-objects.ts';
import { sheetWhole } from './sheet-whole.ts';
import { textFinderMethods } from './text-finder-methods.ts';
import { menuMethods, promptMethods, uiMethods } from './ui-methods.ts';
import { userMethods } from './user-state.ts';
import { validationBuilderMethods, validationMethods } from './validation-methods.ts';

/** Every Google class that the workbench has, put together from its topics. */
defineClass('SpreadsheetApp', appMethods);
defineClass('Ui', uiMethods);
defineClass('Menu', menuMethods);
defineClass('PromptResponse', promptMethods);
defineClass('Spreadsheet', bookMethods, bookSheets, bookObjects, bookNames, bookMetadata);
defineClass(
  'Sheet',
  sheetBasics,
  sheetLines,
  sheetSizes,
  sheetWhole,
  sheetObjects,
  sheetMetadata,
  sheetConditional,
  sheetCharts,
);
defineClass(
  'Range',
  rangePlace,
  rangeValues,
  rangeFormulas,
  rangePatterns,
  rangeLooks,
  rangeBorder,
  rangeClear,
  rangeMerge,
  rangeCopy,
  rangeOrder,
  rangeRegion,
  rangeValidation,
  rangeCheckboxes,
  rangeObjects,
  rangeMetadata,
);
defineClass('RangeList', rangeListMethods);
defineClass('Selection', selectionMethods);
defineClass('User', userMethods);
defineClass('DataValidation', validationMethods);
defineClass('DataValidationBuilder', validationBuilderMethods);
defineClass('ConditionalFormatRule', conditionalRuleMethods);
defineClass('ConditionalFormatRuleBuilder', conditionalBuilderMethods);
defineClass('BooleanCondition', booleanConditionMethods);
defineClass('Filter', filterMethods);
defineClass('FilterCriteria', only('FilterCriteria', filterCriteriaMethods));
defineClass('FilterCriteriaBuilder', only('FilterCriteriaBuilder', filterCriteriaMethods));
defineClass('NamedRange', namedRangeMethods);
defineClass('Protection', protectionMethods);
defineClass('TextFinder', textFinderMethods);
defineClass('DeveloperMetadata', metadataMethods);
defineClass('DeveloperMetadataLocation', metadataLocationMethods);
defineClass('DeveloperMetadataFinder', metadataFinderMethods);
defineClass('EmbeddedChart', chartMethods);
defineClass('EmbeddedChartBuilder', chartBuilderMethods);
defineClass('ContainerInfo', containerMethods);
defineClass('ChartOptions', chartOptionsMethods);
for (const name of chartBuilderClasses) defineClass(name, chartBuilderMethods, only(name, typedChartMethods));

/** Of shared methods, those that Google's class has. */
function only(className: string, methods: object): object {
  const names = googleTypes.classes.get(className);
  return Object.fromEntries(Object.entries(methods).filter(([name]) => names?.has(name)));
}
