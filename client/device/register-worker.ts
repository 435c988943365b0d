// Has the browser install the service worker, which keeps the app on the device. Resolves to null where there is none: a
// page over plain HTTP, a server in development.

export const registerWorker = async (): Promise<ServiceWorkerRegistration | null> => {
  if (!('serviceWorker' in navigator)) return null;
  try {
    return await navigator.serviceWorker.register('/service-worker.js');
  } catch {
    // No network at this moment, or a browser that forbids it: the next page tries again.
    return null;
  }
};
