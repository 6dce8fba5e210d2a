/** One line of a menu. */
export type MenuItem =
  | 'separator'
  | {
      label: string;
      /** Key that does the same, as text. */
      shortcut?: string;
      isOn?: boolean;
      isOff?: boolean;
      run(): void;
    }
  | { label: string; items(): readonly MenuItem[] };
