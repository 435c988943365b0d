'use client';
// Tidies the device up after signing out, and says what stays on it.
import { useEffect, useState } from 'react';
import { deviceDatabase } from '@/client/device/database';
import { leaveDevice, type LeftBehind } from '@/client/device/scorer';
import { Notice } from '@/components/ui/notice';

export function LeaveDevice() {
  const [left, setLeft] = useState<readonly LeftBehind[] | null>(null);
  useEffect(() => {
    deviceDatabase()
      .then(leaveDevice)
      .then(setLeft, () => setLeft([]));
  }, []);
  if (left === null) return null;
  if (left.length === 0) {
    return <Notice kind="good" title="Nothing of yours stays on this device" />;
  }
  return (
    <Notice kind="warn" title="Not everything was sent yet" urgent>
      <p>It stays on this device, for you alone. Sign in here again and open the pad: then it is sent.</p>
      <ul className="mt-1 list-disc pl-5">
        {left.map(({ title, commands }) => (
          <li key={title}>
            {title}: {commands} {commands === 1 ? 'entry' : 'entries'} of yours
          </li>
        ))}
      </ul>
    </Notice>
  );
}
