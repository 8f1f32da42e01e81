const cards = () => [...document.querySelectorAll<HTMLElement>("[data-card]")];

/** Puts the keyboard on a card once it is drawn. */
export function focusCard(key: string | null) {
  requestAnimationFrame(() => {
    const card = cards().find((one) => one.dataset["card"] === key);
    card?.focus();
    card?.scrollIntoView({ block: "nearest" });
  });
}

/** The key of the card that lies in a direction from another one; the first when nothing is chosen. */
export function neighbourOf(key: string | null, by: { columns: number; rows: number }) {
  const columns = [...document.querySelectorAll<HTMLElement>("[data-column]")].map((column) => [
    ...column.querySelectorAll<HTMLElement>("[data-card]"),
  ]);
  const at = columns.findIndex((column) => column.some((card) => card.dataset["card"] === key));
  if (at === -1) return cards()[0]?.dataset["card"] ?? null;
  const row = columns[at]!.findIndex((card) => card.dataset["card"] === key);
  if (by.rows !== 0) return columns[at]![row + by.rows]?.dataset["card"] ?? key;
  for (let next = at + by.columns; columns[next]; next += by.columns) {
    const column = columns[next]!;
    const card = column[Math.min(row, column.length - 1)];
    if (card) return card.dataset["card"] ?? key;
  }
  return key;
}
