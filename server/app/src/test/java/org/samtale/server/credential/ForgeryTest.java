package org.samtale.server.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody makes an award but us, and nobody changes one. */
class ForgeryTest {
    private static final long SEED = 20_261_123;
    private static final int MUTATIONS = 10_000;
    private static final String KID = "https://samtale.example.org/keys/k1";
    private static final KeyPair STRANGER = SigningKey.generate();

    private final String genuine = SignedText.sign(Given.credential(), Given.key());
    private final String[] parts = genuine.split("\\.");
    private final String payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);

    @Test
    void everyLetterCounts() {
        for (int i = 0; i < genuine.length(); i++) {
            var changed = new StringBuilder(genuine);
            changed.setCharAt(i, genuine.charAt(i) == 'A' ? 'B' : 'A');

            assertThat(opens(changed.toString())).as("letter %d", i).isFalse();
        }
    }

    @Test
    void noneOfTenThousandMutationsIsAccepted() {
        var random = new Random(SEED);
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= \n{\"é";
        int tried = 0;
        while (tried < MUTATIONS) {
            var changed = new StringBuilder(genuine);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(changed.length());
                var letter = letters.charAt(random.nextInt(letters.length()));
                switch (random.nextInt(6)) {
                    case 0 -> changed.setCharAt(at, letter);
                    case 1 -> changed.insert(at, letter);
                    case 2 -> changed.deleteCharAt(at);
                    case 3 -> changed.setLength(Math.max(1, at));
                    case 4 -> changed.append(changed, 0, at);
                    default -> changed.reverse();
                }
            }
            if (!genuine.contentEquals(changed)) {
                assertThat(opens(changed.toString()))
                        .as("seed %d, %d: %s", SEED, tried, changed)
                        .isFalse();
                tried++;
            }
        }
        assertThat(opens(genuine)).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> refuses() throws Exception {
        var forgeries = forgeries();

        assertThat(forgeries).hasSizeGreaterThanOrEqualTo(40).doesNotContainValue(genuine);
        assertThat(opens(genuine)).isTrue();
        return forgeries.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(), () -> assertThat(opens(one.getValue())).isFalse()));
    }

    private Map<String, String> forgeries() throws Exception {
        var all = new LinkedHashMap<String, String>();
        var other = payload.replace("Åse", "Ase");
        var stranger = new RSASSASigner(STRANGER.getPrivate());
        var ours = new RSASSASigner(Given.key().key());
        var hours = payload.replace("\"value\":\"240\"", "\"value\":\"999\"");

        // What is said of the signature.
        all.put("no algorithm and no signature", encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        all.put(
                "no algorithm, with our signature",
                encode("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + KID + "\"}") + rest());
        for (var word :
                List.of("None", "NONE", "nOnE", "rs256", "RS256 ", "RS384", "RS512", "PS256", "ES256", "EdDSA")) {
            all.put(
                    "the algorithm " + word,
                    encode("{\"alg\":\"" + word + "\",\"typ\":\"JWT\",\"kid\":\"" + KID + "\"}") + rest());
        }
        var asSecret = new MACSigner(Given.publicKey().getEncoded());
        all.put(
                "our public key as a shared secret",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .type(JOSEObjectType.JWT)
                                .keyID(KID)
                                .build(),
                        payload,
                        asSecret));
        all.put("PSS with our own key", signed(header(JWSAlgorithm.PS256), payload, ours));
        all.put("SHA-512 with our own key", signed(header(JWSAlgorithm.RS512), payload, ours));
        // Whose key.
        all.put("a stranger's key by our name", signed(header(JWSAlgorithm.RS256), payload, stranger));
        var strangersKey = new RSAKey.Builder((RSAPublicKey) STRANGER.getPublic()).build();
        all.put(
                "a stranger's key brought along",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(JOSEObjectType.JWT)
                                .jwk(strangersKey)
                                .build(),
                        payload,
                        stranger));
        all.put(
                "a stranger's key brought along by our name",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(JOSEObjectType.JWT)
                                .keyID(KID)
                                .jwk(strangersKey)
                                .build(),
                        payload,
                        stranger));
        all.put(
                "an address of a stranger's keys",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(JOSEObjectType.JWT)
                                .keyID(KID)
                                .jwkURL(URI.create("https://evil.example/jwks.json"))
                                .build(),
                        payload,
                        stranger));
        all.put(
                "a certificate brought along",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(JOSEObjectType.JWT)
                                .keyID(KID)
                                .x509CertURL(URI.create("https://evil.example/x"))
                                .build(),
                        payload,
                        stranger));
        for (var kid : List.of(
                "https://evil.example/keys/k1",
                "k1",
                "/keys/k1",
                KID + "/",
                KID + "?x=1",
                KID + "/../k1",
                "https://samtale.example.org.evil.example/keys/k1",
                KID.replace("samtale", "sаmtale"))) {
            all.put(
                    "our key by the name " + kid,
                    signed(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .type(JOSEObjectType.JWT)
                                    .keyID(kid)
                                    .build(),
                            payload,
                            ours));
        }
        all.put(
                "a header that must be understood",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(JOSEObjectType.JWT)
                                .keyID(KID)
                                .criticalParams(java.util.Set.of("urn:must"))
                                .customParam("urn:must", true)
                                .build(),
                        payload,
                        ours));
        all.put(
                "another type",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(new JOSEObjectType("vc+jwt"))
                                .keyID(KID)
                                .build(),
                        payload,
                        ours));
        // What is said.
        all.put("another name", parts[0] + "." + encode(other) + "." + parts[2]);
        all.put("other hours", parts[0] + "." + encode(hours) + "." + parts[2]);
        all.put(
                "the payload of another award",
                parts[0] + "."
                        + SignedText.sign(Given.credential("en", "Mallory"), Given.key())
                                .split("\\.", -1)[1] + "." + parts[2]);
        all.put(
                "the signature of another award",
                parts[0] + "." + parts[1] + "."
                        + SignedText.sign(Given.credential("en", "Mallory"), Given.key())
                                .split("\\.", -1)[2]);
        all.put(
                "a name that only looks the same",
                parts[0] + "." + encode(payload.replace("Åse", "A\u030Ase")) + "." + parts[2]);
        all.put(
                "a letter of another alphabet",
                parts[0] + "." + encode(payload.replace("Bjørns", "Вjørns")) + "." + parts[2]);
        all.put(
                "signed by us, wrapped as in version 1.1",
                ours("{\"iss\":\"https://samtale.example.org/issuers/samtale\",\"vc\":" + payload + "}"));
        all.put("signed by us, a claim twice", ours(payload.substring(0, payload.length() - 1) + ",\"nbf\":1}"));
        all.put(
                "signed by us, another holder in the claims",
                ours(payload.replace("\"sub\":\"urn:uuid:0f6b9d44", "\"sub\":\"urn:uuid:00000000")));
        all.put(
                "signed by us, another issuer in the claims",
                ours(payload.replace("\"iss\":\"https://samtale", "\"iss\":\"https://evil")));
        all.put(
                "signed by us, another id in the claims",
                ours(payload.replace("\"jti\":\"https://samtale", "\"jti\":\"https://evil")));
        all.put(
                "signed by us, another beginning in the claims",
                ours(payload.replaceFirst("\"nbf\":\\d+", "\"nbf\":1")));
        all.put(
                "signed by us, an end only in the claims",
                ours(payload.substring(0, payload.length() - 1) + ",\"exp\":4102444800}"));
        all.put(
                "signed by us, an end only in the credential",
                ours(payload.replace(
                        "\"credentialSubject\"", "\"validUntil\":\"2100-01-01T00:00:00Z\",\"credentialSubject\"")));
        all.put(
                "signed by us, of another installation",
                ours(payload.replace("samtale.example.org", "samtale.example.com")));
        all.put("signed by us, no JSON", ours("hello"));
        all.put("signed by us, nothing", ours(""));
        // How it is written.
        all.put("padding", parts[0] + "=." + parts[1] + "." + parts[2]);
        all.put("padding of the signature", genuine + "=");
        all.put("a line after it", genuine + "\n");
        all.put("a space before it", " " + genuine);
        all.put("a mark of the order of bytes before it", "\uFEFF" + genuine);
        all.put("a fourth part", genuine + "." + parts[2]);
        all.put(
                "two signatures",
                "{\"payload\":\"" + parts[1] + "\",\"signatures\":[{\"protected\":\"" + parts[0] + "\",\"signature\":\""
                        + parts[2] + "\"},{\"protected\":\"" + parts[0] + "\",\"signature\":\"AA\"}]}");
        all.put(
                "JSON instead of text",
                "{\"payload\":\"" + parts[1] + "\",\"protected\":\"" + parts[0] + "\",\"signature\":\"" + parts[2]
                        + "\"}");
        all.put("two in one", genuine + genuine);
        all.put("without a signature", parts[0] + "." + parts[1] + ".");
        all.put("without a payload", parts[0] + ".." + parts[2]);
        all.put("the payload outside", parts[0] + ".." + Base64URL.encode("x"));
        all.put("a signature as a larger number", parts[0] + "." + parts[1] + "." + larger(parts[2]));
        all.put(
                "a signature with a zero before it",
                parts[0] + "." + parts[1] + "."
                        + Base64URL.encode(prefixed(Base64.getUrlDecoder().decode(parts[2]))));
        all.put("a signature of zeros", parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[384]));
        all.put("a signature of one", parts[0] + "." + parts[1] + "." + Base64URL.encode(one()));
        all.put("bits that mean nothing", unusedBits(genuine));
        all.put("letters of ordinary base64", genuine.replace('_', '/').replace('-', '+'));
        all.put("nothing at all", "");
        all.put("two dots", "..");
        all.put("very much", "A".repeat(SignedText.CHARS_MAX) + "." + parts[1] + "." + parts[2]);
        return all;
    }

    private static boolean opens(String text) {
        return SignedText.open(text, Given.keys()).isPresent();
    }

    private String rest() {
        return "." + parts[1] + "." + parts[2];
    }

    private static String encode(String text) {
        return Base64URL.encode(text).toString();
    }

    private static JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(KID)
                .build();
    }

    private static String signed(JWSHeader header, String payload, com.nimbusds.jose.JWSSigner signer)
            throws Exception {
        var object = new JWSObject(header, new Payload(payload));
        object.sign(signer);
        return object.serialize();
    }

    /** As if somebody had our key, or a mistake of ours had signed it. */
    private String ours(String said) {
        var signed = parts[0] + "." + encode(said);
        return signed + "." + Base64URL.encode(Given.key().sign(signed.getBytes(UTF_8)));
    }

    private static String larger(String signature) {
        var number = new BigInteger(1, Base64.getUrlDecoder().decode(signature))
                .add(Given.publicKey().getModulus());
        return Base64URL.encode(number.toByteArray()).toString();
    }

    private static byte[] prefixed(byte[] signature) {
        var longer = new byte[signature.length + 1];
        System.arraycopy(signature, 0, longer, 1, signature.length);
        return longer;
    }

    private static byte[] one() {
        var one = new byte[384];
        one[383] = 1;
        return one;
    }

    /** A payload whose last letter carries bits beyond the last byte, with other such bits. */
    private String unusedBits(String text) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var found = new ArrayList<String>();
        for (int part = 0; part < 2; part++) {
            var all = text.split("\\.");
            if (all[part].length() % 4 != 0) {
                int last = letters.indexOf(all[part].charAt(all[part].length() - 1));
                all[part] = all[part].substring(0, all[part].length() - 1) + letters.charAt(last + 1);
                found.add(String.join(".", all));
            }
        }
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }
}
