import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [react()],
	css: {
		// govuk-frontend carries fallbacks for old browsers that the parser would otherwise refuse
		lightningcss: { errorRecovery: true },
	},
	build: {
		outDir: 'target/classes/static',
		emptyOutDir: true,
		// the service's content security policy allows files of its own and nothing inline
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
	},
	server: {
		proxy: {
			'/session': 'http://localhost:8080',
			'/graphql': 'http://localhost:8080',
		},
	},
	test: {
		environment: 'node',
		include: ['src/**/*.test.ts'],
	},
});
