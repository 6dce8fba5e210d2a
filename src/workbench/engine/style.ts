/** How a cell looks, in Google's words; an absent property is the default. Colours are "#rrggbb". */
export interface CellStyle {
  background?: string;
  fontColor?: string;
  isBold?: boolean;
  isItalic?: boolean;
  isUnderlined?: boolean;
  isStruck?: boolean;
  fontSize?: number;
  fontFamily?: string;
  horizontalAlignment?: 'left' | 'center' | 'right';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'wrap' | 'clip';
  rotation?: number;
}

/** A change of looks: null takes a property back to its default. */
export type StylePatch = { [Key in keyof CellStyle]?: CellStyle[Key] | null };

export interface BorderLine {
  color: string;
  style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
}

export interface BorderSides {
  top?: BorderLine;
  left?: BorderLine;
  bottom?: BorderLine;
  right?: BorderLine;
}
