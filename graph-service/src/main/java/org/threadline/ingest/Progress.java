package org.threadline.ingest;

/**
 * Follows a load.
 */
interface Progress extends AutoCloseable {

	/**
	 * Some more rows are done.
	 */
	void rows(long count);

	@Override
	void close();

}
