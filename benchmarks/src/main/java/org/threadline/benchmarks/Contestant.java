package org.threadline.benchmarks;

/**
 * Who answers.
 */
interface Contestant extends AutoCloseable {

	/** As it is called on the command line and in tables. */
	String name();

	/** Whether it can be asked this. */
	boolean answers(Operation operation);

	/** A caller of its own for each who asks at the same time. */
	Caller caller();

	/**
	 * The process that answers, whose processor time is counted; the load generator's own
	 * for a driver.
	 */
	ProcessHandle process();

	@Override
	void close();

	/**
	 * Asks one question at a time.
	 */
	interface Caller extends AutoCloseable {

		/**
		 * Asks and reads the whole answer.
		 * @throws IllegalStateException when it is no answer
		 */
		void ask(Question question);

		/** What was answered, to compare with what others answer. */
		Answered answered(Question question);

		@Override
		void close();

	}

}
