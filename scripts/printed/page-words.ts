/** A word on a printed page and its place, in points from the top left corner. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
}

/** What `pdftotext -bbox` tells of a PDF. */
export function pagesIn(html: string): readonly PrintedPage[] {
  return html
    .split('<page ')
    .slice(1)
    .map((part) => ({
      width: numberOf(part, 'width'),
      height: numberOf(part, 'height'),
      words: [...part.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
        ([, place = '', text = '']): PageWord => ({
          text: unescaped(text),
          left: numberOf(place, 'xMin'),
          top: numberOf(place, 'yMin'),
          right: numberOf(place, 'xMax'),
          bottom: numberOf(place, 'yMax'),
        }),
      ),
    }));
}

function numberOf(text: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1]);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
