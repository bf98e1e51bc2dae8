package io.github.docusauruslint.external.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the Internet at large. */
final class AddressPolicy {
  /** An IPv4 network: its first address, and how many bits it has in common with the others. */
  private record Network(int first, int bits) {
    static Network of(int a, int b, int c, int bits) {
      return new Network(a << 24 | b << 16 | c << 8, bits);
    }

    boolean contains(int address) {
      return (address ^ first) >>> (32 - bits) == 0;
    }
  }

  /** IANA's registry of special addresses, and multicast. */
  private static final List<Network> SPECIAL =
      List.of(
          Network.of(0, 0, 0, 8),
          Network.of(10, 0, 0, 8),
          Network.of(100, 64, 0, 10),
          Network.of(127, 0, 0, 8),
          Network.of(169, 254, 0, 16),
          Network.of(172, 16, 0, 12),
          Network.of(192, 0, 0, 24),
          Network.of(192, 0, 2, 24),
          Network.of(192, 88, 99, 24),
          Network.of(192, 168, 0, 16),
          Network.of(198, 18, 0, 15),
          Network.of(198, 51, 100, 24),
          Network.of(203, 0, 113, 24),
          Network.of(224, 0, 0, 4),
          Network.of(240, 0, 0, 4));

  private AddressPolicy() {}

  /** Whether an address leads into a private network, to this machine, or to nobody at all. */
  static boolean isPrivate(InetAddress address) {
    byte[] raw = address.getAddress();
    if (address instanceof Inet4Address) {
      return isSpecial(raw, 0);
    }
    if (!(address instanceof Inet6Address)) {
      return true;
    }
    int first = (raw[0] & 0xff) << 8 | raw[1] & 0xff;
    if (first == 0x64 && (raw[2] & 0xff) == 0xff && (raw[3] & 0xff) == 0x9b) {
      return raw[4] != 0 || raw[5] != 0 || isSpecial(raw, 12); // NAT64: an IPv4 address is behind.
    }
    if (first == 0x2002) {
      return isSpecial(raw, 2); // 6to4, likewise.
    }
    boolean documentation = first == 0x2001 && (raw[2] & 0xff) == 0x0d && (raw[3] & 0xff) == 0xb8;
    boolean teredo = first == 0x2001 && raw[2] == 0 && raw[3] == 0;
    boolean global = first >>> 13 == 1;
    return !global || documentation || teredo;
  }

  private static boolean isSpecial(byte[] raw, int at) {
    int address =
        (raw[at] & 0xff) << 24
            | (raw[at + 1] & 0xff) << 16
            | (raw[at + 2] & 0xff) << 8
            | raw[at + 3] & 0xff;
    return SPECIAL.stream().anyMatch(network -> network.contains(address));
  }

  /** Whether any of a host's addresses is private: a connection may go to each of them. */
  static boolean isAnyPrivate(InetAddress[] addresses) throws UnknownHostException {
    if (addresses.length == 0) {
      throw new UnknownHostException();
    }
    return Arrays.stream(addresses).anyMatch(AddressPolicy::isPrivate);
  }
}
