import { tidy } from '../fold';

/** What a cell such as "Ông Nguyễn Văn An, Phó Trưởng phòng, Sở Tài chính" says. */
export interface NameParts {
  readonly name: string;
  readonly position: string | null;
  readonly unit: string | null;
}

const ADDRESS = /^(?:ông|bà|đồng chí|đ\/c|anh|chị|em)\s*[:.]?\s+/iu;

export function nameParts(text: string): NameParts {
  const [name = '', ...rest] = tidy(text)
    .replace(ADDRESS, '')
    .split(/\s*[,;]\s*/u);
  const said = rest.filter((part) => part !== '');
  const unit = said.length >= 2 ? (said.at(-1) ?? null) : null;
  const position = said.length >= 2 ? said.slice(0, -1).join(', ') : (said[0] ?? null);
  return { name, position, unit };
}

/** "Chuyên viên, Sở Tài chính" in a column of positions with units. */
export function positionParts(text: string): Pick<NameParts, 'position' | 'unit'> {
  const { name, position, unit } = nameParts(text);
  return { position: unit === null ? name : `${name}, ${position ?? ''}`, unit: unit ?? position };
}
