import { THEMES, type Theme } from './themes.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The first line is the title. */
  readonly lines: readonly string[];
  readonly accent?: keyof Theme;
}

const STEPS = ['Steps 1 to 5', '1. bundle', '2. certificate', '3. log entry', '4. signature', '5. identity'];

const BOXES: readonly Box[] = [
  { x: 10, y: 24, width: 130, height: 60, lines: ['Version', '3.13.5'] },
  { x: 180, y: 24, width: 170, height: 60, lines: ['File name', 'Python-3.13.5.tgz'] },
  { x: 390, y: 24, width: 160, height: 60, lines: ['Bundle', 'downloaded first'] },
  { x: 590, y: 24, width: 140, height: 142, lines: STEPS, accent: 'accent' },
  { x: 770, y: 24, width: 140, height: 60, lines: ['Signed digest', 'who, what, when'], accent: 'accent' },
  { x: 180, y: 224, width: 170, height: 60, lines: ['File', 'download, cache, local'] },
  {
    x: 390,
    y: 224,
    width: 160,
    height: 60,
    lines: ['Step 6: bytes', 'SHA-256 was signed'],
    accent: 'accent',
  },
  {
    x: 590,
    y: 224,
    width: 140,
    height: 60,
    lines: ['Step 7: version', 'read from the file'],
    accent: 'accent',
  },
  {
    x: 770,
    y: 224,
    width: 140,
    height: 60,
    lines: ['Outputs', 'path, sha256, …'],
    accent: 'success',
  },
  {
    x: 390,
    y: 336,
    width: 340,
    height: 40,
    lines: ['Any step fails: the job stops, no output'],
    accent: 'danger',
  },
];

/** Paths of the arrows, as SVG writes them. */
const ARROWS = [
  'M140 54 H172',
  'M350 54 H382',
  'M550 54 H582',
  'M730 54 H762',
  'M265 84 V216',
  'M350 254 H382',
  'M840 84 V190 H470 V216',
  'M550 254 H582',
  'M730 254 H762',
];
const FAILURES = ['M604 166 V206 H570 V328', 'M470 284 V328', 'M660 284 V328'];

/** The flow of one verification, as an SVG for one color scheme. */
export function formatFlow(scheme: keyof typeof THEMES): string {
  const theme = THEMES[scheme];
  const arrow = (path: string, kind: 'muted' | 'danger') =>
    `<path d="${path}" fill="none" stroke="${theme[kind]}" stroke-width="1.5" marker-end="url(#${kind})"${kind === 'danger' ? ' stroke-dasharray="4 3"' : ''}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 920 386" width="920" height="386" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="13">
<title>The flow of one verification</title>
<defs>
${(['muted', 'danger'] as const).map(kind => `<marker id="${kind}" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="${theme[kind]}"/></marker>`).join('\n')}
</defs>
${[...ARROWS.map(path => arrow(path, 'muted')), ...FAILURES.map(path => arrow(path, 'danger')), ...BOXES.map(box => formatBox(box, theme))].join('\n')}
</svg>
`;
}

function formatBox({ x, y, width, height, lines, accent = 'border' }: Box, theme: Theme): string {
  const middle = x + width / 2;
  const first = lines.length === 1 ? y + height / 2 + 5 : y + 25;
  const texts = lines.map((line, index) => {
    const style = index === 0 ? `font-weight="600" fill="${theme.text}"` : `fill="${theme.muted}"`;
    // A list reads better from the left.
    const place = lines.length > 2 && index > 0 ? `x="${x + 26}"` : `x="${middle}" text-anchor="middle"`;
    return `<text ${place} y="${first + index * 21}" ${style}>${line}</text>`;
  });
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${theme.surface}" stroke="${theme[accent]}" stroke-width="1.5"/>`,
    ...texts,
  ].join('\n');
}
