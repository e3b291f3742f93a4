def test_keys_match_requests():
    assert True
