/** The colours of a picture. Text on each ground has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export interface Colouring {
  readonly name: string;
  /** The ground of the head, large figures and bars. */
  readonly strong: string;
  /** Last year's bars. */
  readonly pale: string;
  /** The ground of panels. */
  readonly soft: string;
  readonly paper: string;
  readonly ink: string;
  /** Small print, and figures of which there was nothing. */
  readonly inkSoft: string;
  readonly inkOnStrong: string;
}

const neutral = { paper: '#ffffff', ink: '#1f2733', inkSoft: '#556070', inkOnStrong: '#ffffff' } as const;

/** The colourings to choose from. */
export const colourings = {
  blue: { name: '蓝色', strong: '#1b4b91', pale: '#a9c3e4', soft: '#eef3fa', ...neutral },
  red: { name: '红色', strong: '#a3201d', pale: '#e6b3ad', soft: '#fbf1ef', ...neutral },
  green: { name: '绿色', strong: '#1d6547', pale: '#a8d0bd', soft: '#eef6f2', ...neutral },
} as const satisfies Readonly<Record<string, Colouring>>;

export type ColouringName = keyof typeof colourings;

/** The names of the colourings, the one to begin with first. */
export const colouringNames = Object.keys(colourings) as [ColouringName, ...ColouringName[]];
