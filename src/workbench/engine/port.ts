/** Zero-based, inclusive block of cells. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetInfo {
  id: string;
  name: string;
  rows: number;
  columns: number;
  isHidden: boolean;
}

/** A cell as the engine evaluated it: raw value (dates are serial numbers), number format, what a person sees. */
export interface CellRead {
  value: number | string | boolean | null;
  format: string;
  display: string;
}
