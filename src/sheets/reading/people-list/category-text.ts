import type { Category } from '../../../awards/people/categories';
import { bare } from './bare';

/** The statutory words and the ways in which lists shorten them, without marks. */
const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ['collective', /^(?:tap the|tt)\b/u],
  ['household', /^ho gia dinh|^hgd$/u],
  [
    'direct-worker',
    /^(?:ca nhan |nguoi |nld |lao dong |ld |cong chuc |vien chuc )?truc tiep\b|nguoi truc tiep|^nguoi lao dong( truc tiep)?$|^(?:cong nhan|nong dan|ldtr?t)$/u,
  ],
  ['entrepreneur', /^doanh nhan/u],
  [
    'other-leader',
    /(?:lanh dao|ld).*(?:pho phong|truong phong|cap phong)|^(?:cac cap )?(?:lanh dao|ld) khac/u,
  ],
  ['province-leader', /^(?:lanh dao|ld) (?:cap )?(?:bo|tinh|thanh pho|trung uong|tw)\b/u],
  ['department-leader', /^(?:lanh dao|ld) (?:cap )?(?:vu|so|nganh|cuc|ban)\b/u],
];

/** The statutory category that a text names; null for anything else. */
export function categoryOf(text: string): Category | null {
  const words = bare(text).replace(/^(?:la |nhom |doi tuong |\d )+/u, '');
  return CATEGORIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
