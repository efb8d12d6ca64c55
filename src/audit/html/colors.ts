/**
 * The colors of the page, in pairs for light and dark. Every text has a contrast of 4.5 to 1 or more on what is behind
 * it (WCAG 2.2, 1.4.3), which a test measures in a browser. A mark in the grid stands on `--back`; in the bar, where
 * nothing is written, it may have a stronger `--bar`.
 */
export const COLORS = `:root {
  color-scheme: light dark;
  --page: light-dark(#f7f7f5, #131619);
  --surface: light-dark(#ffffff, #1a1e22);
  --line: light-dark(#dfe1dc, #30363c);
  --ink: light-dark(#1b1f23, #e6e9ec);
  --soft: light-dark(#565e66, #a4adb6);
  --link: light-dark(#0a56a6, #8cbaf3);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  accent-color: var(--link);
  scroll-padding-top: 4.5rem;
}
.verified { --back: light-dark(#d9efdf, #173a27); --front: light-dark(#12502a, #9fe3b8); --bar: light-dark(#3f9a63, #4aa871); }
.rejected { --back: light-dark(#b3161b, #ff8a87); --front: light-dark(#ffffff, #300204); }
.unsigned { --back: light-dark(#a84a08, #f5a65b); --front: light-dark(#ffffff, #2b1500); }
.changed { --back: light-dark(#8a1c6c, #ea97d6); --front: light-dark(#ffffff, #2d0523); }
.vanished { --back: light-dark(#5a3aa6, #b9a5f4); --front: light-dark(#ffffff, #170a3d); }
.resigned { --back: light-dark(#0b5e93, #7fc3f0); --front: light-dark(#ffffff, #04202f); }
.unknown-file { --back: light-dark(#f7dd86, #5a4a12); --front: light-dark(#463400, #f9e6a8); --bar: light-dark(#e0b021, #d3ae3c); }
.detached-only { --back: light-dark(#d6e1ec, #2a3a49); --front: light-dark(#28425a, #c3d7e9); --bar: light-dark(#9fb6cc, #5d7891); }
.unsigned-historic {
  --back: light-dark(#ecedea, #23282d); --front: light-dark(#575e66, #a9b1b9); --bar: light-dark(#d9dbd6, #353b41);
}`;
