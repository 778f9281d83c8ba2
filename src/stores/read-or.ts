import type { Place } from '../storage/place.ts';
import type { Device } from './device.ts';

/** What is read from the place; something else when the place fails, which the device says. */
export async function readOr<Found, Otherwise>(
  device: Device,
  work: (place: Place) => Promise<Found>,
  otherwise: Otherwise,
): Promise<Found | Otherwise> {
  try {
    return await work(await device.place());
  } catch (error) {
    device.fail(error);
    return otherwise;
  }
}
