import './theme/tokens.css';
import './theme/fonts.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { onNewEdition, published } from './edition/published.ts';
import { keptLanguage, setUpLanguage, speakLanguage } from './locales/i18n.ts';
import { routes } from './routes.tsx';

async function speak(): Promise<void> {
  setUpLanguage();
  // A catalogue that does not come must not keep the paper from opening: it then speaks Arabic.
  await speakLanguage(keptLanguage()).catch(() => speakLanguage('ar'));
}

function open(): void {
  const router = createBrowserRouter(routes(published), { basename: import.meta.env.BASE_URL });
  onNewEdition(() => void router.revalidate());

  const root = document.querySelector('#root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <RouterProvider router={router} />
      </StrictMode>,
    );
  }
}

void speak().then(open);
