import { cacheExchange, Client, fetchExchange } from 'urql';
import { fetchWithToken } from '../http/fetch-with-token';

/**
 * A client for one signed-in person. What it has read lives in memory and goes with it: a new person gets a new client.
 * Reads go to the service each time, because what a person may see can change between two reads.
 */
export function clientForOneSession(whenSessionEnded: () => void): Client {
	return new Client({
		url: '/graphql',
		exchanges: [cacheExchange, fetchExchange],
		requestPolicy: 'network-only',
		preferGetMethod: false,
		fetch: async (address, options) => {
			const response = await fetchWithToken(address, options);
			if (response.status === 401) {
				whenSessionEnded();
			}
			return response;
		},
	});
}
