/** The part of saxen that Rung uses; the package brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  /** Attributes as they are written; `false` where none can be read. */
  type Attributes = () => Record<string, string> | false;

  export class Parser {
    on(event: 'openTag', call: (name: string, attributes: Attributes, decode: Decode) => void): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text', call: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', call: (text: string) => void): this;
    /** @throws Error where the text is no XML */
    write(xml: string): this;
    end(): void;
  }
}
