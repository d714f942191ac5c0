import { LabelledText } from '../labelled-text.tsx';

type Values = { readonly name: string; readonly email: string };
type Props = {
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly change: (changed: Partial<Values>) => void;
};

/** Who is invited, and where the invitation goes. */
export function NameAndEmail({ values, errors, change }: Props) {
  return (
    <>
      <LabelledText
        name="name"
        label="Name"
        value={values.name}
        error={errors['name']}
        onChange={name => change({ name })}
      />
      <LabelledText
        name="email"
        label="E-mail address"
        value={values.email}
        error={errors['email']}
        onChange={email => change({ email })}
      />
    </>
  );
}
