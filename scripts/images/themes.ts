/** Colors of one color scheme. */
export interface Theme {
  readonly background: string;
  readonly surface: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly success: string;
  readonly danger: string;
}

/** Colors close to GitHub's, so that the images fit the pages that show them. */
export const THEMES = {
  light: {
    background: '#ffffff',
    surface: '#f6f8fa',
    border: '#d1d9e0',
    text: '#1f2328',
    muted: '#59636e',
    accent: '#0969da',
    success: '#1a7f37',
    danger: '#cf222e',
  },
  dark: {
    background: '#0d1117',
    surface: '#151b23',
    border: '#3d444d',
    text: '#f0f6fc',
    muted: '#9198a1',
    accent: '#4493f8',
    success: '#3fb950',
    danger: '#f85149',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Theme>>;
