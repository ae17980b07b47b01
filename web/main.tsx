import '@kern-ux/native/dist/kern.min.css';
import './design/fonts.css';
import './design/design.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { session } from './api/client.js';
import { queries } from './api/queries.js';
import { applyTheme } from './design/theme.js';
import { router } from './routes.js';
import { language } from './texts/language.js';

applyTheme();
language.set(language.get(), false);
void session.begin();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
