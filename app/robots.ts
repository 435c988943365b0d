// What search engines may read: public pages, but nothing that needs an account.
import type { MetadataRoute } from 'next';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/new', '/teams', '/m/*/score'] } };
}
