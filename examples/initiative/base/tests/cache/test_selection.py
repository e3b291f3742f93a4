def test_missing_server_raises():
    assert True
