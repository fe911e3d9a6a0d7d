import type { ReactElement } from 'react';
import { nextYearPartWords } from '../../text/next-year-part-words';
import { provincePartWords } from '../../text/province-part-words';
import type { Snapshot } from '../../workbook/snapshot';
import type { PartProps } from '../rules/part-props';
import { Fold } from '../shared/fold';
import { NextYearPart } from './next-year-part';
import { ProvincePart } from './province-part';

/** *Năm mới*, folded. */
export function NextYearFold(props: PartProps & { readonly snapshot: Snapshot }): ReactElement {
  const words = nextYearPartWords[props.language];
  return (
    <Fold
      owner={props.session}
      keepAs="next year"
      level="h2"
      title={words.title}
      summary={words.summary}
    >
      {() => <NextYearPart {...props} />}
    </Fold>
  );
}

/** *Tổng hợp nhiều khối*, folded: it needs nothing of the open workbook. */
export function ProvinceFold(props: PartProps): ReactElement {
  const words = provincePartWords[props.language];
  return (
    <Fold
      owner={props.session}
      keepAs="province"
      level="h2"
      title={words.title}
      summary={words.summary}
    >
      {() => <ProvincePart {...props} />}
    </Fold>
  );
}
