import { allCriteria, leavesOf } from '../../scoring/criteria';
import { foldCode, foldName } from '../../scoring/fold-name';
import type { CaseRule } from '../../scoring/formulas/case-rule';
import type { LeafFormula } from '../../scoring/formulas/leaf-formula';
import { plainNumber } from '../../scoring/match-scheme';
import type { Scheme } from '../../scoring/scheme';
import type { InputRole } from '../scoresheet';
import { splitCode } from './criteria/criterion-code';
import { withoutMaximum } from './columns/headings';

/** A leaf of the scheme that is computed, as far as its cells have to be found. */
export interface GuidedLeaf {
  readonly code: string;
  /** The rule or volume of the leaf that a line of that name or numbering counts; null for any other line. */
  ruleNamed(words: string, numbering: string): InputRole | null;
}

/**
 * What a scheme with formulas says to the reading: under which criteria columns such as "Thực hiện" and lines such as
 * "Mỗi trường hợp … trừ 0,5 điểm" are no criteria of their own. Without formulas there is no guide, and every heading
 * is read as ever.
 */
export interface FormulaGuide {
  leafNamed(words: string, numbering?: string): GuidedLeaf | null;
  /** Whether the scheme has any criterion or group of that name or numbering. */
  hasCriterion(words: string, numbering: string): boolean;
  /** Whether some leaf is computed by cases: then columns of bonus and penalty hold rates. */
  readonly hasCases: boolean;
}

/** Null for a scheme that computes nothing. */
export function formulaGuide(scheme: Scheme): FormulaGuide | null {
  const all = leavesOf(scheme);
  const computed = all.flatMap(({ code, name, formula }) =>
    formula === null || formula.kind === 'direct' ? [] : [{ code, name, formula }],
  );
  if (computed.length === 0) return null;
  const byName = new Map<string, GuidedLeaf>();
  const byCode = new Map<string, GuidedLeaf>();
  // A plain criterion of that name is what it is, whatever its number.
  const plain = new Set(
    all.flatMap(({ name, formula }) => (formula === null ? [nameKey(name)] : [])),
  );
  const criteria = allCriteria(scheme);
  const names = new Set(criteria.map(({ name }) => nameKey(name)));
  const codes = new Set(criteria.map(({ code }) => foldCode(code)));
  for (const { code, name, formula } of computed) {
    const leaf = guidedLeaf(code, formula);
    byName.set(nameKey(name), leaf);
    byName.set(nameKey(plainNumber(`${code} ${name}`)), leaf);
    byCode.set(foldCode(code), leaf);
  }
  return {
    leafNamed: (words, numbering = '') => {
      const split = splitCode(withoutMaximum(words));
      const found =
        byName.get(nameKey(split.name)) ??
        byName.get(nameKey(words)) ??
        byName.get(nameKey(plainNumber(withoutMaximum(words))));
      if (found !== undefined) return found;
      if (plain.has(nameKey(split.name)) || plain.has(nameKey(words))) return null;
      const code = foldCode(numbering === '' ? (split.code ?? words) : numbering);
      return byCode.get(code) ?? null;
    },
    hasCriterion: (words, numbering) => {
      const isNumbered = numbering !== '' && codes.has(foldCode(numbering));
      return isNumbered || names.has(nameKey(words)) || names.has(nameKey(splitCode(words).name));
    },
    hasCases: computed.some(({ formula }) => formula.kind === 'cases'),
  };
}

function guidedLeaf(code: string, formula: LeafFormula): GuidedLeaf {
  const rules = formula.kind === 'cases' ? formula.rules : [];
  const names = new Map<string, InputRole>();
  const codes = new Map<string, InputRole>();
  for (const rule of rules) {
    const role = roleOf(rule);
    names.set(nameKey(rule.name), role);
    codes.set(foldCode(rule.code), role);
    if (rule.kind === 'by-volume') names.set(nameKey(rule.volume), `volume:${rule.volume}`);
  }
  return {
    code,
    ruleNamed: (words, numbering) => {
      if (names.size === 0) return null;
      const { name, code: ownCode } = splitCode(words);
      const byName = names.get(nameKey(words)) ?? names.get(nameKey(name));
      if (byName !== undefined) return byName;
      const number = foldCode(numbering === '' ? (ownCode ?? words) : numbering);
      return codes.get(number) ?? null;
    },
  };
}

function roleOf(rule: CaseRule): InputRole {
  switch (rule.kind) {
    case 'counted':
      return `cases:${rule.code}`;
    case 'by-volume':
      return `part:${rule.code}`;
    case 'bar':
      return `bar:${rule.code}`;
  }
}

/** Names are compared without the stop at their end. */
function nameKey(name: string): string {
  return foldName(name).replace(/[\s.:;,]+$/u, '');
}
