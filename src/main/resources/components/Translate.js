// @docusaurus/Translate and @docusaurus/Interpolate 3.10: what is put into a text is shown, the text itself may be another language's.
import text from 'docusaurus-lint/text';

const parts = (message, values) =>
  typeof message === 'string'
    ? message.split(/(\{\w+\})/).map((part, i) => (i % 2 === 1 ? (values?.[part.slice(1, -1)] ?? part) : text))
    : text;

export const translate = () => text;
export const interpolate = (message, values) => parts(message, values);
export default ({children, values}) => parts(children, values);
