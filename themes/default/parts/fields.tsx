import type { FormProblem } from '../../../src/domain/page-models.ts';

/** A sentence about the form as a whole. */
export function Problem({ problem }: { problem: FormProblem | null }) {
  if (!problem || problem.field) return null;
  return (
    <p className="wrong" role="alert">
      {problem.text}
    </p>
  );
}

/** One line of a form, with its hint, and what is wrong with it. */
export function Field({
  name,
  label,
  hint,
  value,
  type = 'text',
  autoComplete,
  isRequired = false,
  problem = null,
}: {
  name: string;
  label: string;
  hint?: string;
  value: string;
  type?: string;
  autoComplete?: string;
  isRequired?: boolean;
  problem?: FormProblem | null;
}) {
  const wrong = problem?.field === name ? problem.text : null;
  const described = [hint ? `r_${name}_hint` : '', wrong ? `r_${name}_wrong` : ''].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={`r_${name}`}>{label}</label>
      <input
        id={`r_${name}`}
        name={name}
        type={type}
        defaultValue={value}
        {...(autoComplete ? { autoComplete } : {})}
        {...(isRequired ? { required: true } : {})}
        {...(wrong ? { 'aria-invalid': true } : {})}
        {...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {})}
        maxLength={254}
        dir={type === 'email' ? 'ltr' : 'auto'}
      />
      {hint && (
        <small className="hint meta" id={`r_${name}_hint`}>
          {hint}
        </small>
      )}
      {wrong && (
        <p className="wrong" role="alert" id={`r_${name}_wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
