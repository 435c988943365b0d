// Why the server can't start, in words for the person who starts it: told in one line, without a stack.

/** Thrown while starting; `message` is all that is printed. */
export class StartUpFailure extends Error {
  override readonly name = 'StartUpFailure';
}
