import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ContactInput, type ContactView } from '#api/cases/contract.ts';
import { caseQuery, isOfNoField, problemOf } from '../../client.ts';
import { contactQuery, correctContact } from '../../clients/contact-client.ts';
import { LabelledText } from '../labelled-text.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { useContactWords } from './contact-words.ts';

type Contact = NonNullable<ContactView['contact']>;

/** Where letters and e-mails of a case reach me, and putting it right; nothing where the case does not name me. */
export function OwnContact({ caseNumber }: { readonly caseNumber: string }) {
  const words = useContactWords();
  const { data } = useQuery(contactQuery(caseNumber));
  const [isOpen, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const contact = data?.contact ?? null;
  if (contact === null) return null;
  const close = (changed: boolean) => {
    setOpen(false);
    setChanged(changed);
  };
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{words.title}</h2>
      {isChanged ? <output>{words.changed}</output> : null}
      {isOpen ? (
        <ContactForm caseNumber={caseNumber} contact={contact} close={close} />
      ) : (
        <>
          <dl className="contact">
            <div>
              <dt>{words.address}</dt>
              <dd className="contact-address">{contact.address ?? words.noAddress}</dd>
            </div>
            <div>
              <dt>{words.email}</dt>
              <dd>{contact.email ?? words.noEmail}</dd>
            </div>
          </dl>
          <p className="actions">
            <Button className="button" onPress={() => setOpen(true)}>
              {words.change}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

type Props = {
  readonly caseNumber: string;
  readonly contact: Contact;
  readonly close: (changed: boolean) => void;
};

function ContactForm({ caseNumber, contact, close }: Props) {
  const words = useContactWords();
  const queries = useQueryClient();
  const [address, setAddress] = useState(contact.address ?? '');
  const [email, setEmail] = useState(contact.email ?? '');
  const [wrong, setWrong] = useState<Partial<Record<'address' | 'email', string>>>({});
  const saving = useMutation({
    mutationFn: (input: ContactInput) => correctContact(caseNumber, input),
    onSuccess: answer => {
      queries.setQueryData(contactQuery(caseNumber).queryKey, answer);
      void queries.invalidateQueries({ queryKey: caseQuery(caseNumber).queryKey });
      close(true);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = { address: address.trim() || null, email: email.trim() || null };
    const isMail = ContactInput.shape.email.safeParse(input.email).success;
    const isNowhere = input.address === null && input.email === null;
    setWrong({
      ...(isNowhere ? { address: words.nowhere } : {}),
      ...(isMail ? {} : { email: words.noMail }),
    });
    if (isMail && !isNowhere) return saving.mutate(input);
    event.currentTarget.querySelector<HTMLElement>(`[name="${isNowhere ? 'address' : 'email'}"]`)?.focus();
  };
  const refused = saving.error ? problemOf(saving.error) : null;
  return (
    <form noValidate className="form" onSubmit={submit}>
      <p>{words.effect}</p>
      {refused && isOfNoField(refused, []) ? <ProblemNotice problem={refused} /> : null}
      <LabelledText
        name="address"
        label={words.address}
        lines={3}
        value={address}
        error={wrong.address}
        onChange={setAddress}
        autoComplete="street-address"
      />
      <LabelledText
        name="email"
        label={words.email}
        help={words.emailHelp}
        value={email}
        error={wrong.email}
        onChange={setEmail}
        autoComplete="email"
      />
      <p className="actions">
        <Button type="submit" className="button primary" isDisabled={saving.isPending}>
          {words.save}
        </Button>
        <Button className="button" onPress={() => close(false)}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
