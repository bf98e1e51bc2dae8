package io.github.docusauruslint.js;

import java.util.Arrays;

/**
 * Which code points a name is made of: {@code $}, {@code _} and Unicode's ID_Start and ID_Continue,
 * frozen at the Unicode version that acorn 8.19 has, so that every JDK gives the same answer.
 */
public final class Identifiers {
  private Identifiers() {}

  /** Whether a name can begin with {@code codePoint}; false for -1. */
  public static boolean isStart(int codePoint) {
    if (codePoint < 128) {
      return codePoint >= 'a' && codePoint <= 'z'
          || codePoint >= 'A' && codePoint <= 'Z'
          || codePoint == '$'
          || codePoint == '_';
    }
    return Table.contains(Table.START, codePoint);
  }

  /** Whether a name can go on with {@code codePoint}; false for -1. */
  public static boolean isPart(int codePoint) {
    if (codePoint < 128) {
      return codePoint >= 'a' && codePoint <= 'z'
          || codePoint >= 'A' && codePoint <= 'Z'
          || codePoint >= '0' && codePoint <= '9'
          || codePoint == '$'
          || codePoint == '_';
    }
    return Table.contains(Table.START, codePoint) || Table.contains(Table.CONTINUE, codePoint);
  }

  /** Loaded with the first name that is not ASCII. */
  private static final class Table {
    /** Where runs begin and end from 128 on, as differences in base 32, low digit first. */
    private static final String START_RUNS =
        "g11A1415N1V1gE4CE57111X451224116113111K1p21h48c51c1126f122Z2R44j1h1Z121Z311F272A321G11UT"
            + "v2B1OX192415M419131NP7B5O17Gg1w1s131I17AFG48222M17113431G1D213E2A186422M17121212V411J3G9"
            + "131M17121531I1F2N1B8222M17121531U213F1H116331432111232333CM1q18131N1G31Q31222U148131N1A1"
            + "531U312F2H9131f121G15383O65I3O191127w1m112C7w1211151O111A12912511L4W11_181a1R5p3h1K1G644"
            + "3132734DC1Hc111512h11jA142711142f1142X1142711142F1v1142Z2b1GGs2263iJ2H1Q5h23B7IDJEIED13F"
            + "q1Z1141Z2v27f1115c2AVn1U25Bi14Qs1N9r1o21z2l1H8s1UD2Ai1Qa1f13Aa12B5h123f141612315W6W2s826"
            + "2c126281111111V2r11711331734264D5317q31D1FHY31412A11266111111G245541Hf1tp2b76432Cc111512"
            + "u171GN9717171717171717cH3P975254s2451w2145h11-2HW1m1GWGWk6W2jqLZ2k12j83GA2Kl1GV2m2d192d3"
            + "2p241EH13141NTq1Eo1-163112BSANPT7l1S1G51AA51f1N318KN313o11132252111O32B73C6262697171h11E"
            + "222p3TazACN4n1ae8kB2g3c17C5511A1D151112121i3X1hBIW22s1e1Cq351d4a1Q6QBv236262623Z1C1Q1J12"
            + "1F2EY1x3b2r1h8T3n1l1W1DU5c1AU2a14815g1-4Ia14a14e18q1CB1F17121B1F17123q1Ct99MA8O61g11EW26"
            + "211i112312NAN9VX2J12AMAQ6Qc1u162W21F4131Tg1T3TZ181SRs1AMAJDIk3f2t1p1Dp1Da1c1S9Nw7g162G6H"
            + "MHTA18Mg1Ik1LRNCr1v1221Dj1W1PQa1T1218Z131Cm1E4L111Z1I1PJ2_1711141F1A7l1c18222M17121531I1"
            + "C5UA11211c111P111i1r1I4K3Um1K211u5l1f14a1m1K1x1h1D1d2Rb17v5i1q3W2V82128121OF111-282d1G11"
            + "1S1Ae171L1Bk1J1If2H1r5X1V91b1H1n1Um37121c1L1P6121W1E1Ni1L1k7JF11D1Y1y31l2wSc3m35l6Ct9fe2"
            + "X3FmX1H6Pxy35dIvr6UYt1vH7VHl2HUIm1G4VL5JmDj1p6W2W1P2Pi1h251Y2DW2211E59xc7a1Y1_2p3DoSEp1z"
            + "m7417121f991T321E57iCae2h35D397Acx5r21d2122122241C11171X21428171S141511371rA1P1P1V1P1V1P"
            + "1V1P1V1P18qv1Y4E7s1p1m1-1o4j1A7G1XAUIi1aFSa7U21l6V1312172592W7714121F1b6x1a271qb141R1211"
            + "211A141111614111111312112111111111121124171414111A1H53151Hag4Wtf1W1_e41kq52nf7FkJYj2-GYl"
            + "1hw45gf8cyc1WYB";

    /** As {@link #START_RUNS}: what can continue a name and not begin it. */
    private static final String CONTINUE_RUNS =
        "t11eIm3N1x75f8j111121213c2Bm1V61b372622142AN1URx2BFAX1991O4191315h13x19g1O1X1s131I17A22A"
            + "H3u1117222391A22AE123u1115422331KC31B3u11181313K22AA613u1117222355A22AI1x15331491EAG5t11"
            + "17131472B22AH3u1117131472B22A31C4t1217131491A22AH3c214611186A22z1127C81At2129B71A-126AB1"
            + "111142n1K125B1a191a3K1AC443132734DC1F_L399WT4S3T2U2W2W1912AX131Bl41s3C4CAAW4By15v1A1T2B6"
            + "AME1o1F5l1HBAH9C3UD2Ai1Em1K8A6As331L416123c6W2iG2n12J1x3D413C-_23j41W3W1gH6f32W31afTAb21"
            + "4AW12m22m813141N541p22o1IAA6IDBS8PDi14l1EFAB1AAl1EC1822AX13o1113225211f1552i78122AavJ1XN"
            + "GGG32O3W6Ab11b11tK1Y71r45b9Atg131254e1341b52zH48A6AV5z92U5W1Gc2Bn14w33r1FVB22A4j1B71j1A6"
            + "3a1E1A52i11C3m1E841Co2C6121z4C5A64t1217222391A22735Z291121141511E2o2I9A41n2KCAr6729R2o2H"
            + "FAn2D8A6Kv1F4Ao7Fb5Ac2612241112CAt372731SAe1714819Bk1Gc68e4Ar1818GAu1M1Ew36311217118Am15"
            + "12158As1A61Y849211m1735DBbd516FecBScf2As2Ac15x17PAsGArE11t174n21B2hbJ2nY4AcGk12NWF2y1536"
            + "8827U4q43B38221W12ig1o1WGt14o181E1M51Fmg171H271215a31W579AaB1z1EoFEq721Ae71217251wE7j375"
            + "Asq4AceXOm7";

    static final int[] START = decode(START_RUNS);
    static final int[] CONTINUE = decode(CONTINUE_RUNS);

    private Table() {}

    static boolean contains(int[] bounds, int codePoint) {
      int at = Arrays.binarySearch(bounds, codePoint);
      int runsBegun = at >= 0 ? at + 1 : -at - 1;
      return (runsBegun & 1) == 1;
    }

    private static int[] decode(String runs) {
      int[] bounds = new int[runs.length()];
      int count = 0;
      int bound = 128;
      int shift = 0;
      for (int i = 0; i < runs.length(); i++) {
        int digit = digit(runs.charAt(i));
        bound += (digit & 31) << shift;
        if (digit >= 32) {
          shift += 5;
        } else {
          bounds[count++] = bound;
          shift = 0;
        }
      }
      return Arrays.copyOf(bounds, count);
    }

    private static int digit(char c) {
      if (c <= '9') {
        return c == '-' ? 62 : c - '0';
      }
      return c <= 'Z' ? c - 'A' + 10 : c == '_' ? 63 : c - 'a' + 36;
    }
  }
}
