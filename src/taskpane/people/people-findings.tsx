import type { ReactElement } from 'react';
import type { PeopleLook } from '../../app/people/people-look';
import { peoplePartWords } from '../../text/people-part-words';
import { MistakeList } from '../rules/mistake-list';
import type { TabProps } from '../tab-props';

interface PeopleFindingsProps extends Pick<TabProps, 'session' | 'language'> {
  readonly people: PeopleLook;
}

/** What has to be looked at in the lists, errors first. */
export function PeopleFindings({ people, ...common }: PeopleFindingsProps): ReactElement | null {
  const { findings, sheets } = people;
  const mistakes = (['error', 'warning', 'info'] as const).flatMap((wanted) =>
    findings.filter(({ severity }) => severity === wanted),
  );
  return (
    <MistakeList
      {...common}
      heading={peoplePartWords[common.language].mistakes}
      of={{ sheet: sheets[0] ?? '', mistakes }}
    />
  );
}
