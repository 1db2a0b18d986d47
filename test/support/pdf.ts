// A PDF of a few pages, “State v. Oakes”.

type Line = readonly [y: number, text: string];

/** @param pages each line set by its height on the page */
export function pdf(pages: readonly (readonly Line[])[]): Uint8Array {
  const contents = pages.map((lines) =>
    lines.map(([y, text]) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`).join('\n'),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    '<< /Title (State v. Oakes) >>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(
    `%PDF-1.4\n${body}trailer << /Root 1 0 R /Info ${objects.length} 0 R >>\n%%EOF`,
  );
}
