import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './styles/threadline.scss';

const place = document.getElementById('threadline');
if (place === null) {
	throw new Error('The page has no place for Threadline');
}
createRoot(place).render(
	<StrictMode>
		<App />
	</StrictMode>,
);
