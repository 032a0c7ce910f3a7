/** Where the Studio begins in the browser. */
import './look/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/use.ts';
import { router } from './routes.tsx';
import { LanguageProvider } from './words/language.tsx';

const root = document.getElementById('studio');
if (!root) throw new Error('the page has no place for the Studio');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
