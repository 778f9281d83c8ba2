import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF. */
export interface PdfPage {
  /** In points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
  /** Its text without any white space, in the order in which it was drawn. */
  readonly text: string;
  /** Texts that begin outside the page, in points from its lower left corner. */
  readonly outside: readonly string[];
  /** How many fonts it uses. */
  readonly fonts: number;
  /** Fonts that are not in the file. */
  readonly missingFonts: readonly string[];
}

/** Reads a PDF with a program of others. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    await page.getOperatorList();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    const fonts = new Set(words.map(({ fontName }) => fontName));
    pages.push({
      width: right - left,
      height: top - bottom,
      text: withoutSpace(words.map(({ str }) => str).join('')),
      outside: words
        .filter(
          ({ str, transform: [, , , , x = 0, y = 0] }) =>
            str.trim() !== '' && !(x >= left && x <= right && y >= bottom && y <= top),
        )
        .map(({ str }) => str),
      fonts: fonts.size,
      missingFonts: [...fonts].filter((name) => page.commonObjs.get(name)?.missingFile === true),
    });
  }
  await task.destroy();
  return pages;
}

/** A text as it can be compared with the text of a PDF, which knows no spaces and cuts words over lines. */
export function withoutSpace(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{C}]+/gu, '');
}
