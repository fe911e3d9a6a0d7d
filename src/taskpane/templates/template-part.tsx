import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import type { BlocComputation } from '../../app/computation';
import type { DraftMaterial } from '../../app/drafts/conference-facts';
import { draftMaterial } from '../../app/drafts/draft-material';
import { namesSheet, namesSheetPatch } from '../../app/templates/names-sheet';
import type { TemplateUse } from '../../app/templates/use-template';
import { draftsWords } from '../../text/drafts-words';
import type { Language } from '../../text/language';
import { sentence, type Message } from '../../text/sentences';
import { templatePartWords } from '../../text/template-part-words';
import { fail, ok } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { act } from '../act';
import { canDownload, downloadDocx } from '../drafts/download-file';
import { usePartStyles } from '../rules/part-styles';
import { Fold } from '../shared/fold';
import { whenFree } from '../shared/when-free';
import type { TabProps } from '../tab-props';
import { useChosenTemplate } from './chosen-template';
import { useFilledTemplate, type FilledInPane } from './use-filled-template';

interface TemplatePartProps extends Pick<TabProps, 'session' | 'language'> {
  readonly bloc: BlocComputation;
  readonly snapshot: Snapshot;
  readonly material: DraftMaterial;
}

/** A template of her own: she chooses it, sees what is wrong with it, and takes the document along. */
export function TemplatePart(props: TemplatePartProps): ReactElement {
  const { session, language, snapshot } = props;
  const words = templatePartWords[language];
  const [template, choose] = useChosenTemplate(session, snapshot);
  return (
    <Fold
      owner={session}
      keepAs="template of her own"
      level="h3"
      title={words.title}
      summary={template === null ? words.none : words.inUse(template.name)}
    >
      {() => <InUse {...props} template={template} choose={choose} />}
    </Fold>
  );
}

type Chosen = ReturnType<typeof useChosenTemplate>;

function InUse({
  session,
  language,
  bloc,
  snapshot,
  material,
  template,
  choose,
}: TemplatePartProps & {
  readonly template: Chosen[0];
  readonly choose: Chosen[1];
}): ReactElement {
  const styles = usePartStyles();
  const words = templatePartWords[language];
  const chooser = useRef<HTMLInputElement>(null);
  const [hint, namesHint] = [useId(), useId()];
  const filled = useFilledTemplate(template, bloc, material);

  const take = async (file: File): Promise<void> => {
    const chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    choose(chosen);
    // One that is too large is told above the tabs, and used all the same.
    await whenFree(session, () => session.keepTemplate(chosen));
  };
  const forget = async (): Promise<void> => {
    choose(null);
    await whenFree(session, () => session.keepTemplate(null));
  };
  const writeNames = async (): Promise<void> => {
    await whenFree(session, () =>
      session.add(
        'names-sheet',
        (look) => {
          const { outcome } = look;
          if (outcome.kind === 'not-computed') return fail(outcome.why);
          const { blocs } = outcome.computation;
          return ok(namesSheetPatch(look.snapshot, blocs, language, draftMaterial(look.snapshot)));
        },
        namesSheet(snapshot),
      ),
    );
  };

  return (
    <div className={styles.part}>
      <div className={styles.group}>
        <p id={hint} className={styles.paragraph}>
          {words.hint}
        </p>
        <input
          ref={chooser}
          type="file"
          accept=".docx,.dotx"
          hidden
          tabIndex={-1}
          aria-label={words.choose}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) act(session, () => take(file));
            // The same file can be chosen again after it was mended.
            target.value = '';
          }}
        />
        <div className={styles.buttons}>
          <Button aria-describedby={hint} onClick={() => chooser.current?.click()}>
            {template === null ? words.choose : words.chooseAnother}
          </Button>
          {template !== null && (
            <Button
              onClick={() => {
                act(session, forget);
              }}
            >
              {words.forget}
            </Button>
          )}
        </div>
      </div>
      <div role="status" className={styles.group}>
        {filled !== null && <CameOfIt language={language} filled={filled} />}
      </div>
      <div className={styles.group}>
        <Button
          aria-describedby={namesHint}
          onClick={() => {
            act(session, writeNames);
          }}
        >
          {words.names}
        </Button>
        <p id={namesHint} className={styles.quiet}>
          {words.namesHint}
        </p>
      </div>
    </div>
  );
}

interface CameProps {
  readonly language: Language;
}

function CameOfIt({
  language,
  filled,
}: CameProps & { readonly filled: FilledInPane }): ReactElement {
  const words = templatePartWords[language];
  if (filled === 'filling') return <Spinner size="tiny" label={words.checking} />;
  if (filled === 'not-loaded') return <Told text={words.checkFailed} />;
  if (!filled.ok) return <Told text={sentence(filled.problem, language)} />;
  const { file, findings } = filled.value;
  if (file !== null) return <Ready language={language} use={filled.value} file={file} />;
  const messages = findings.map(({ message }) => message);
  return (
    <>
      <Told text={words.mistakes(messages.length)} />
      <Sentences language={language} messages={messages} />
    </>
  );
}

/** What is blank, and the document. */
function Ready({
  language,
  use: { blanks, findings },
  file,
}: CameProps & {
  readonly use: TemplateUse;
  readonly file: NonNullable<TemplateUse['file']>;
}): ReactElement {
  const styles = usePartStyles();
  const words = templatePartWords[language];
  const hint = useId();
  const mayDownload = canDownload();
  return (
    <>
      <p className={styles.paragraph}>
        {blanks.length === 0 ? words.ready : words.blanks(blanks.length)}
      </p>
      {blanks.length > 0 && (
        <ul>
          {blanks.map((name) => (
            <li key={name} lang="vi">
              {name}
            </li>
          ))}
        </ul>
      )}
      <Sentences language={language} messages={findings.map(({ message }) => message)} />
      <Button
        appearance="primary"
        aria-describedby={hint}
        disabledFocusable={!mayDownload}
        onClick={() => {
          downloadDocx(file.name, file.bytes);
        }}
      >
        {words.download}
      </Button>
      <p id={hint} className={styles.quiet}>
        {mayDownload ? draftsWords[language].downloadHint : words.downloadBlocked}
      </p>
    </>
  );
}

function Sentences({
  language,
  messages,
}: CameProps & { readonly messages: readonly Message[] }): ReactElement | null {
  if (messages.length === 0) return null;
  const sentences = [...new Set(messages.map((message) => sentence(message, language)))];
  return (
    <ul>
      {sentences.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function Told({ text }: { readonly text: string }): ReactElement {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
