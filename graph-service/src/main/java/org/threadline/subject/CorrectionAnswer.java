package org.threadline.subject;

/**
 * What became of a request.
 */
enum CorrectionAnswer {

	/** It was put right. */
	CORRECTED,
	/** It stays, for a reason. */
	DECLINED

}
