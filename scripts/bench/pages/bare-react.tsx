/** The floor of the start bench: React showing one button. */
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<button type="button">新建年度报告</button>);
