/**
 * What the script uses of a browser's page. The types of browsers are not loaded: they would offer `document` and
 * `window` to all of the project.
 */
interface PageElement {
  readonly cells: Readonly<Record<number, PageElement>>;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly classList: { toggle(name: string, on: boolean): void };
  readonly popoverTargetElement: PageElement | null;
  autofocus: boolean;
  hidden: boolean;
  textContent: string;
  title: string;
  value: string;
  addEventListener(
    type: string,
    listener: (event: { preventDefault(): void; target: PageElement }) => void,
  ): void;
  closest(selector: string): PageElement | null;
  focus(): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  showPopover(): void;
}

/**
 * Runs in the browser: the filter, and cells of the grid and findings that lead to their file. Its source becomes part
 * of the page, so it stands alone: nothing from outside of it but its argument. It reads what the page says in
 * words and attributes, and writes words alone, never markup.
 * @param page the `document`
 */
function enhanceReport(page: PageElement): void {
  const find = (selector: string, within = page): PageElement => {
    const found = within.querySelector(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const list = (selector: string, within = page) => [...within.querySelectorAll(selector)];
  const filter = find('#filter');
  const search = find('input', filter);
  const mark = find('[name=mark]', filter);
  const series = find('[name=series]', filter);

  const releases = list('.grid tbody tr').map(row => {
    const button = find('button', row);
    const files = list('article', button.popoverTargetElement ?? row).map(article => ({
      article,
      cell: row.cells[Number(article.dataset.column) + 1] ?? row,
      series: row.closest('.series')?.dataset.series,
      marks: article.dataset.marks?.split(' ') ?? [],
      text: `${button.textContent} ${find('h5', article).textContent}`,
    }));
    return { row, panel: button.popoverTargetElement, files };
  });
  const findings = list('#findings li').map(item => ({
    item,
    series: item.dataset.series,
    marks: [item.closest('details')?.dataset.kind ?? ''],
    text: find('.name', item).textContent,
  }));

  function applyFilter(): void {
    const words = search.value.toLowerCase().split(/\s+/);
    const isMatch = (one: { series: string | undefined; marks: string[]; text: string }): boolean =>
      (mark.value === '' || one.marks.includes(mark.value)) &&
      (series.value === '' || one.series === series.value) &&
      words.every(word => one.text.toLowerCase().includes(word));
    for (const { row, files } of releases) {
      const cells = new Set(files.filter(isMatch).map(({ cell }) => cell));
      for (const { cell } of files) cell.classList.toggle('dim', !cells.has(cell));
      row.hidden = cells.size === 0;
    }
    for (const finding of findings) finding.item.hidden = !isMatch(finding);
    // A section whose parts are all hidden is hidden too, with its heading.
    for (const whole of list('#findings details, .series')) {
      whole.hidden = list('li, tbody tr', whole).every(part => part.hidden);
    }
    showCounts(releases.flatMap(({ files }) => files).filter(isMatch).length);
  }

  function showCounts(fileCount: number): void {
    const plural = (value: number, noun: string) =>
      `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;
    const releaseCount = releases.filter(({ row }) => !row.hidden).length;
    const findingCount = findings.filter(({ item }) => !item.hidden).length;
    find('output', filter).textContent =
      `${plural(fileCount, 'file')} in ${plural(releaseCount, 'release')}, ${plural(findingCount, 'finding')}`;
    find('#releases').hidden = releaseCount === 0 && releases.length > 0;
    find('#findings').hidden = findingCount === 0 && findings.length > 0;
    find('#no-match').hidden = fileCount + findingCount > 0 || releases.length === 0;
  }

  function connect(panel: PageElement, files: (typeof releases)[number]['files'], row: PageElement): void {
    const open = (article: PageElement): void => {
      panel.showPopover();
      article.focus();
    };
    // Set only now: browsers would move the focus here while the page loads.
    find('button', panel).autofocus = true;
    for (const { cell, article, text } of files) {
      cell.title += `${cell.title && '\n'}${text}: ${article.dataset.marks}`;
      for (const finding of findings.filter(finding => finding.text === text)) {
        finding.item.querySelector('button')?.addEventListener('click', event => {
          event.preventDefault();
          open(article);
        });
      }
    }
    row.addEventListener('click', ({ target }) => {
      const file = files.find(({ cell }) => cell === target.closest('td'));
      if (file) open(file.article);
    });
  }

  for (const { row, panel, files } of releases) if (panel) connect(panel, files, row);
  for (const field of [search, mark, series]) field.addEventListener('input', applyFilter);
  find('button', filter).addEventListener('click', () => {
    for (const field of [search, mark, series]) field.value = '';
    applyFilter();
    search.focus();
  });
  filter.hidden = false;
  applyFilter();
}

/** The one script of the page. */
export const SCRIPT = `(${enhanceReport})(document)`;
