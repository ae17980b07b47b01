import { networkOf } from '../../src/accounts/network-of.js';

describe('the network of an address', () => {
  it('is the address itself for IPv4, also where it comes as IPv6', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it('is the first 64 bits for IPv6, however it is written', () => {
    const network = networkOf('2001:db8:0:2::1');
    for (const same of ['2001:0DB8:0:2:ffff:1:2:3', '2001:db8::2:0:0:0:9', '2001:db8:0000:0002::'])
      expect(networkOf(same)).toBe(network);
    expect(networkOf('2001:db8:0:3::1')).not.toBe(network);
    expect(networkOf('fe80::1%eth0')).toBe(networkOf('fe80::2'));
    expect(networkOf('::1')).toBe(networkOf('::2'));
  });
});
