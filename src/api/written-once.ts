import { serializerCompiler } from 'fastify-type-provider-zod';

const lasting = new WeakSet();

/** Says of an answer that it is never changed: it is checked against its schema and written once, however often it is sent. */
export function lasts<Answer extends object>(answer: Answer): Answer {
  lasting.add(answer);
  return answer;
}

/** Writes answers as their schemas say, without what is not in them; an answer that lasts once. */
export const writeAnswers: typeof serializerCompiler = route => {
  const write = serializerCompiler(route);
  const written = new WeakMap<object, string>();
  return answer => {
    if (typeof answer !== 'object' || answer === null || !lasting.has(answer)) return write(answer);
    const known = written.get(answer);
    if (known !== undefined) return known;
    const text = write(answer);
    written.set(answer, text);
    return text;
  };
};
