/** The words that only the popup says. */
export const popupWords = {
  named: (count: number) => `${count} named`,
  speaks: (count: number) => `${count} said`,
  others: 'more',
  openPanel: 'Open beside the page',
  openNotebook: 'Notebook',
  speakers: (count: number) => (count === 1 ? '1 more speaker' : `${count} more speakers`),
  readSite: (site: string) => `Read ${site}`,
  readAll: 'Read every site',
} as const;
