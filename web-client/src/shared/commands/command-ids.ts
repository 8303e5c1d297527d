/** Gives each thing to be done an id of its own, and the same id to the same thing tried again. */
export class CommandIds {
	private last: { readonly what: string; readonly id: string } | undefined;

	/** The id for doing this; the one given before, if this is what it was given for and no answer has come. */
	idFor(what: string): string {
		if (this.last?.what !== what) {
			this.last = { what, id: crypto.randomUUID() };
		}
		return this.last.id;
	}

	/** The service has answered: doing the same again is a new command. */
	answered(): void {
		this.last = undefined;
	}
}
