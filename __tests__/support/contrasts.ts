/**
 * Runs in a browser: the contrast of every visible text with what is behind it, the lowest first, as
 * `[ratio, element]`. WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export const CONTRASTS = `(() => {
  const channels = color => color.match(/[\\d.]+/g).map(Number);
  const luminance = color => {
    const [r, g, b] = channels(color).map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const findBackground = element => {
    const color = getComputedStyle(element).backgroundColor;
    const transparent = channels(color)[3] === 0;
    return transparent && element.parentElement ? findBackground(element.parentElement) : color;
  };
  const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  return [...document.body.querySelectorAll('*')]
    .filter(element => hasText(element) && element.checkVisibility())
    .map(element => {
      const front = luminance(getComputedStyle(element).color);
      const back = luminance(findBackground(element));
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
      return [ratio, element.outerHTML.slice(0, 100)];
    })
    .sort(([a], [b]) => a - b);
})()`;
