"""What a server may do wrong, and the words in which the reader is told of it."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from tests.background.loopback_server import (
    Behaviour,
    answer,
    answer_json,
    break_off,
    drip,
    fifty_megabytes,
    hang_before_the_head,
    hang_within_the_body,
    send_round,
    send_round_with_fifty_megabytes,
)

SIGN_IN = b"<!DOCTYPE html><title>Welcome to the cafe</title>"

LET_WAIT: list[Behaviour] = [hang_before_the_head, hang_within_the_body, drip]
FAULTS: list[tuple[Behaviour, str]] = [
    (break_off, "broke off"),
    (answer("500 Internal Server Error", b"oh"), "has a fault of its own at the moment (error 500)"),
    (answer("503 Service Unavailable", b"oh"), "has a fault of its own at the moment (error 503)"),
    (answer("403 Forbidden", b"no"), "refused the question (error 403)"),
    (answer("200 OK", SIGN_IN, "Content-Type: text/html; charset=utf-8"), "sign in first"),
    (answer("200 OK", b'{"query": {"pages": [{"ti'), "cut short or garbled"),
    (answer("200 OK", b"\xff\xfe\x00"), "cut short or garbled"),
    (answer("200 OK", b"[" * 200_000), "cut short or garbled"),
    (answer("200 OK", b"\x1f\x8b\x08", "Content-Type: application/json\r\nContent-Encoding: gzip"), "packed"),
    (answer_json({"weather": "fine"}), "not one that"),
    (answer_json([]), "not one that"),
    (answer_json("query"), "not one that"),
    (answer_json({"query": {"pages": {"1": {"title": "Old style"}}}}), "not one that"),
    (answer_json({"query": {"pages": [{"title": 7, "ns": 0}]}}), "not one that"),
    (answer_json({"query": {"pages": [{"title": "X", "ns": 0, "categories": "all"}]}}), "not one that"),
    (answer_json({"query": {"pages": [{"title": "X", "ns": 0, "lastrevid": float("inf")}]}}), "not one that"),
    (answer_json({"error": {"code": "readonly", "info": "The wiki is in read-only mode"}}), "refused the question"),
    (fifty_megabytes, "too large"),
    (send_round, "round in circles"),
    (send_round_with_fifty_megabytes, "round in circles"),
    (answer("302 Found", b"", "X-Location: nowhere"), "refused the question (error 302)"),
    (answer("302 Found", b"", "Location: mailto:somebody"), "in place of"),
    (answer("302 Found", b"", "Location: http://[half"), "in place of"),
]


def self_signed(folder: Path) -> ssl.SSLContext:
    """What a server needs whose certificate nobody vouches for."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the certificate, is not installed")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-days", "1"]
    subprocess.run([*make, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
