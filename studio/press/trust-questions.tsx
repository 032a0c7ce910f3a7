import { TRUST_QUESTIONS, type TrustQuestion } from '../../src/domain/press.ts';
import { Checkbox } from '../look/checks.tsx';
import type { OwnSettings } from './press-identity.tsx';
import { pressWords } from './words.ts';

/** The newsroom's own look at itself. What is ticked here is answered in public, and certified by nobody. */
export function TrustQuestions({ own }: { own: OwnSettings }) {
  const words = pressWords.use();
  const { settings, change } = own;
  const { answered } = settings.press;
  const set = (question: TrustQuestion, is: boolean) => {
    const others = answered.filter((one) => one !== question);
    const now = is ? [...others, question] : others;
    void change({ press: { answered: now } }, { press: { answered } });
  };
  return (
    <section className="settings-part" aria-labelledby="press-questions">
      <h2 className="h2 ruled" id="press-questions">
        <span>{words.questionsTitle}</span>
        <span className="c">{words.answered(answered.length, TRUST_QUESTIONS.length)}</span>
      </h2>
      <p className="small quiet">{words.questionsHint}</p>
      <div className="press-questions">
        {TRUST_QUESTIONS.map((question) => (
          <Checkbox
            key={question}
            isSelected={answered.includes(question)}
            onChange={(is) => set(question, is)}
          >
            {words.questions[question]}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}
