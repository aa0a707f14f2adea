import { useEffect, type ReactNode } from 'react';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import styles from './parts.module.css';

interface SampleFormProps {
  readonly values: FieldValues;
  /** Member of the values → the reason why it is wrong. */
  readonly wrong?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** The form that fields stand in; nothing is sent. */
export function SampleForm({ values, wrong = {}, children }: SampleFormProps): ReactNode {
  const fields = useForm({ defaultValues: values });
  const { setError } = fields;
  useEffect(() => {
    for (const [field, reason] of Object.entries(wrong)) setError(field, { type: reason });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is wrong never changes
  }, []);
  return (
    <FormProvider {...fields}>
      <form noValidate className={styles.fields} onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
    </FormProvider>
  );
}
